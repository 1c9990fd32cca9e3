# exercise: read_all
# label: right
# style: defensive: poll(None) blocks, also OSError for an item cut off in the middle, try/finally everywhere

from multiprocessing import get_context


def _run(produce, unused, conn):
    unused.close()
    try:
        produce(conn.send)
    finally:
        conn.close()


def read_all(produce):
    mp = get_context()
    inbox, outbox = mp.Pipe(duplex=False)
    child = mp.Process(target=_run, args=(produce, inbox, outbox))
    try:
        child.start()
    finally:
        outbox.close()
    received = []
    try:
        # poll(None) waits for an item or for the end; recv tells which
        while inbox.poll(None):
            received.append(inbox.recv())
    except (EOFError, OSError):
        pass
    finally:
        inbox.close()
        child.join()
    return received
