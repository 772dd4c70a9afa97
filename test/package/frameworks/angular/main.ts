import '@angular/compiler';
import {enableProdMode} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {Page} from './page';

enableProdMode();
await bootstrapApplication(Page);
