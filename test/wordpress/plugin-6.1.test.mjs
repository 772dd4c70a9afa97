// Tests the plugin in the oldest WordPress that it allows, Debian's, with MariaDB.
import {debian} from './debian.mjs';
import {testPlugin} from './plugin.mjs';

testPlugin('WordPress 6.1', debian);
