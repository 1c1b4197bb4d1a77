/** Ports that use cases of every service need. Implemented by the kernel's adapters, faked in tests. */
package dev.diskover.kernel.application;
