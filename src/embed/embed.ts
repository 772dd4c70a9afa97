// The entry of the one script: registers every tag, puts tags in place of links, and answers our frames.
import '../define/all.js';
import {serveFrames} from './frames.js';
import {upgradeLinks} from './links.js';

upgradeLinks();
serveFrames();
