# after: pyserial/pyserial#209: a simulated device reads what its terminal's user types
# truth: live
# outside: terminal
import os
import pty
import tty

master, slave = pty.openpty()
tty.setraw(slave)
print(os.ttyname(slave), flush=True)
print(os.read(master, 100))
