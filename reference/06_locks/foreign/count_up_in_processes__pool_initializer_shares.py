# exercise: count_up_in_processes
# label: right
import multiprocessing

_shared = {}


def _share(counter, lock, together):
    _shared.update(counter=counter, lock=lock, together=together)


def _add(times):
    counter, lock = _shared["counter"], _shared["lock"]
    _shared["together"].wait()  # so each process gets exactly one share
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    if workers < 1:
        return
    shared = (counter, multiprocessing.Lock(), multiprocessing.Barrier(workers))
    with multiprocessing.Pool(workers, initializer=_share, initargs=shared) as pool:
        pool.map(_add, [times] * workers, chunksize=1)
        pool.close()
        pool.join()
