# after: alejzeis/PyRakLib#2: recvfrom() waits for a packet from another machine
# truth: live
# outside: datagram
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
    receiver.bind(("127.0.0.1", 0))
    print(receiver.getsockname()[1], flush=True)
    print(receiver.recvfrom(100)[0])
