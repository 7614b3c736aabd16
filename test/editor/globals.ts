// Mocha's build for browsers asks the address of the page for options; a Node.js extension host has none.
Object.assign(globalThis, {location: globalThis.location ?? {search: ''}});
