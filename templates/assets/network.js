/* What leads from a page of a network into the list with something chosen: it chooses by script. */

import { works } from "./elements.js";

works(".network-finder, .hub-list");
