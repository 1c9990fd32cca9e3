# exercise: append_all
# label: right
# style: the parent is a lock server at a Listener, one client at a time, the child sends its outcome
import multiprocessing
from multiprocessing.connection import Client, Listener


def client(address, append, record):
    with Client(address, authkey=b"turns") as conn:
        conn.recv()
        ok = False
        try:
            append(record)
            ok = True
        finally:
            conn.send(ok)


def append_all(append, records):
    bad = 0
    with Listener(backlog=len(records) + 1, authkey=b"turns") as listener:
        ps = [multiprocessing.Process(target=client, args=(listener.address, append, r)) for r in records]
        for p in ps:
            p.start()
        for _ in ps:
            with listener.accept() as conn:
                conn.send("enter")
                bad += not conn.recv()
        for p in ps:
            p.join()
    if bad:
        raise ChildFailed(bad)
