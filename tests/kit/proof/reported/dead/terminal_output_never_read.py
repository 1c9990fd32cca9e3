# after: peplin/pygatt#292: wait() blocks forever while output is left on the terminal
# truth: dead
# unproved: anybody outside may open a terminal, and drop what it holds
import os
import pty

child, terminal = pty.fork()
if child == 0:
    os.write(1, b"line\n" * 100_000)
    os._exit(0)
os.waitpid(child, 0)
