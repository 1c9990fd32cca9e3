# after: pyserial/pyserial#385: the terminal's own timer (VTIME) ends a read
# truth: live
import os
import pty
import termios
import tty

master, slave = pty.openpty()
tty.setraw(slave)
settings = termios.tcgetattr(slave)
settings[6][termios.VMIN], settings[6][termios.VTIME] = 0, 30  # tenths of a second
termios.tcsetattr(slave, termios.TCSANOW, settings)
print(os.read(slave, 100))
