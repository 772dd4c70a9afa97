import {ReportButton} from '../elements/report-button/report-button.js';
import {define} from './define.js';

define('blue-heart-report-button', ReportButton);

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-report-button': ReportButton;
  }
}
