# exercise: map_with_deadline
# label: wrong
# mistake: a daemon thread owns the pool, join(seconds) gives up the thread only: the processes go on
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    box = []

    def run():
        try:
            with multiprocessing.Pool(processes) as pool:
                box.append((pool.map(func, items), None))
        except Exception as e:
            box.append((None, e))

    t = threading.Thread(target=run, daemon=True)
    t.start()
    t.join(seconds)
    if t.is_alive():
        return None
    results, error = box[0]
    if error:
        raise error
    return results
