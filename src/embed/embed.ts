// The entry of the one script: registers every tag, puts tags in place of links, and answers our frames.
// What is alike comes first, side by side: that makes the script smaller.
import '../foundation/icon.js';
import '../foundation/heart.js';
import '../foundation/element/recorder-marks.js';
import '../foundation/heading.js';
import '../define/all.js';
import {serveFrames} from './frames.js';
import {upgradeLinks} from './links.js';
import {share} from './load-view.js';
import * as shared from './shared.js';

share(shared);
upgradeLinks();
serveFrames();
