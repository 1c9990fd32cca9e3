# after: pexpect/pexpect#756: blocking writes to a terminal from both of its sides
# truth: dead
# unproved: anybody outside may open a terminal, and drop what it holds
import os
import pty
import tty

master, slave = pty.openpty()
tty.setraw(slave)
child = os.fork()
if child == 0:
    os.close(master)
    while data := os.read(slave, 1024):
        os.write(slave, data * 100)
    os._exit(0)
os.close(slave)
for _ in range(10_000):
    os.write(master, b"x" * 1000)
os.read(master, 1000)
