// Mocha's build for browsers asks the address of the page for options; a Node.js extension host has none.
if (globalThis.location === undefined) Object.assign(globalThis, {location: {search: ''}});
