# exercise: count_up_in_processes
# label: right
# style: a lock server: a thread of the parent lets one connection in at a time
import multiprocessing
import threading
from multiprocessing.connection import Client, Listener


def add(address, key, counter, times):
    for _ in range(times):
        with Client(address, authkey=key) as conn:
            conn.recv()
            counter.value += 1
            conn.send("bye")


def serve(listener, visits):
    for _ in range(visits):
        with listener.accept() as conn:
            conn.send("come in")
            conn.recv()


def count_up_in_processes(counter, times, workers):
    key = b"count"
    with Listener(None, backlog=max(1, workers), authkey=key) as listener:
        server = threading.Thread(target=serve, args=(listener, times * workers))
        ps = [multiprocessing.Process(target=add, args=(listener.address, key, counter, times)) for _ in range(workers)]
        for p in ps:
            p.start()
        server.start()
        for p in ps:
            p.join()
        server.join()
