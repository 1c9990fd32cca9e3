# exercise: append_all
# label: right
# style: the parent is the arbiter: it lets one child after the other in by its pipe
import multiprocessing


def obedient(conn, append, record):
    conn.recv()
    append(record)


def append_all(append, records):
    pairs = []
    for record in records:
        here, there = multiprocessing.Pipe()
        process = multiprocessing.Process(target=obedient, args=(there, append, record))
        process.start()
        there.close()
        pairs.append((here, process))
    failed = []
    for here, process in pairs:
        here.send("your turn")
        process.join()
        here.close()
        if process.exitcode:
            failed.append(process.name)
    if failed:
        raise ChildFailed(", ".join(failed))
