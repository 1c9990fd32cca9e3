# exercise: append_all
# label: wrong
# mistake: release() is skipped when append raises, so the other processes wait forever
import multiprocessing


def _write(lock, append, record):
    lock.acquire()
    append(record)
    lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    writers = []
    for record in records:
        writers.append(multiprocessing.Process(target=_write, args=(lock, append, record)))
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    failed = 0
    for writer in writers:
        if writer.exitcode != 0:
            failed += 1
    if failed > 0:
        raise ChildFailed("%d records failed" % failed)
