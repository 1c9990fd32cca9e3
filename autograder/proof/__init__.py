"""The proof: what a process tree is doing, from `/proc`, and whether it can go on.

What counts as outside, so that such a tree is never called deadlocked: a terminal, a
named pipe, a listener that anybody may reach, datagrams, whatever the root inherited,
whatever a visible process outside holds, memory that somebody could open by a name, a
timer of any kind, an unknown call.

What it cannot see, and takes for closed: a descriptor passed to a process of another
user that is hidden from us, while somebody inside keeps one too; a descriptor that was
closed under a sleeping reader and whose number was taken again by the same kind; where
descriptors may not be borrowed (`pidfd_getfd`), a time limit set with SO_RCVTIMEO on a
Unix socket.  What it misses: a deadlock beside a thread that still ticks.
"""
