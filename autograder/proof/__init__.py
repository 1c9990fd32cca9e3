"""The proof: what a process tree is doing, from `/proc`, and whether it can go on.

What counts as outside, so that such a tree is never called deadlocked: a terminal, a
named pipe, a listener that anybody may reach, datagrams, whatever the root inherited,
whatever a visible process outside holds or may receive, memory that somebody could open
by a name, a signal that has a handler of the program's own or is waited for
(`signals.py`), a manager whose address or key the program has asked for, a timer of any
kind, an unknown call.

What does not count, so that there are proofs: that somebody may kill a process; Ctrl-C,
as long as Python's own handler is there by itself.  A program that is to wait for
Ctrl-C alone looks like a deadlock, and is called one, until it installs a handler; that
may be Python's own (`signal.default_int_handler`).

What it cannot see, and takes for closed: a descriptor passed to a process of another
user that is hidden from us, while somebody inside keeps one too; a descriptor that was
closed under a sleeping reader and whose number was taken again by the same kind; where
descriptors may not be borrowed (`pidfd_getfd`), a time limit set with SO_RCVTIMEO on a
Unix socket; a pipe that somebody opens through `/proc/<pid>/fd`; a handler for SIGINT
that a C extension installed unheard; SIGCHLD or SIGINT put in place of SIGIO by
F_SETSIG; a manager's address or key taken out of a private attribute.  What it misses:
a deadlock beside a thread that still ticks.
"""
