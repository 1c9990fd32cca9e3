# after: pyudev/pyudev#57: a monitor polls a netlink socket for events of devices
# truth: live
# outside: netlink
import select
import socket

USERSOCK = 2
monitor = socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, USERSOCK)
monitor.bind((0, 0))
poll = select.poll()
poll.register(monitor, select.POLLIN)
print(monitor.getsockname()[0], flush=True)
poll.poll()
print(monitor.recv(100))
