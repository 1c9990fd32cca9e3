# after: getlogbook/logbook#636: connect() to a full backlog ends when no try is left
# truth: live
import socket

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(0)
first = socket.create_connection(server.getsockname())
second = socket.socket()
second.setsockopt(socket.IPPROTO_TCP, socket.TCP_SYNCNT, 1)
try:
    second.connect(server.getsockname())
except TimeoutError:
    print("nobody accepts")
