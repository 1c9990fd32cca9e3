# exercise: map_with_deadline
# label: wrong
# mistake: a supervising process with the pool inside is killed, the pool's processes are orphaned and go on
import multiprocessing


def _supervise(func, items, processes, conn):
    try:
        with multiprocessing.Pool(processes) as pool:
            conn.send((pool.map(func, items), None))
    except Exception as e:
        conn.send((None, e))


def map_with_deadline(func, items, seconds, processes=2):
    r, w = multiprocessing.Pipe(False)
    boss = multiprocessing.Process(target=_supervise, args=(func, items, processes, w))
    boss.start()
    if not r.poll(seconds):
        boss.kill()
        boss.join()
        return None
    results, error = r.recv()
    boss.join()
    if error:
        raise error
    return results
