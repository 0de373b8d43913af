#!/usr/bin/env node
// The command as npm links it: this file is there before the first build, so that installing a fresh clone links it without a warning.
import "../dist/cli.js";
