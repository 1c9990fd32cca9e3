# exercise: ask_each
# label: right
# style: network programmer (select/epoll); multiprocessing.connection.wait, answers put back into order by index
import multiprocessing
from multiprocessing import connection


def handle_request(task, sock):
    try:
        sock.send(task(sock.recv()))
    finally:
        sock.close()


def ask_each(task, values):
    clients = {}      # our end -> index
    procs = []

    for i, value in enumerate(values):
        ours, theirs = multiprocessing.Pipe()
        proc = multiprocessing.Process(target=handle_request, args=(task, theirs))
        proc.start()
        theirs.close()
        ours.send(value)
        clients[ours] = i
        procs.append(proc)

    replies = [None] * len(procs)
    while clients:
        for ready in connection.wait(list(clients)):
            i = clients.pop(ready)
            try:
                replies[i] = ready.recv()
            except EOFError:
                pass              # peer hung up, stays None
            ready.close()

    for proc in procs:
        proc.join()
    return replies
