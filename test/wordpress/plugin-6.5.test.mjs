// Tests the plugin in a newer WordPress, whose editor shows the blocks in a frame, with SQLite.
import {newer} from './newer.mjs';
import {testPlugin} from './plugin.mjs';

testPlugin('WordPress 6.5', newer);
