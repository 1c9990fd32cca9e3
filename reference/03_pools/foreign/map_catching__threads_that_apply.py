# exercise: map_catching
# label: right
# style: as many threads as processes take numbers from an iterator under a lock, each thread waits in pool.apply

import multiprocessing
import threading


def map_catching(func, items, processes=2):
    results = {}
    numbers = iter(range(len(items)))
    lock = threading.Lock()

    def serve(pool):
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            try:
                outcome = pool.apply(func, (items[number],))
            except Exception as error:
                outcome = error
            with lock:
                results[number] = outcome

    with multiprocessing.Pool(processes) as pool:
        threads = [threading.Thread(target=serve, args=(pool,)) for _ in range(processes)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return [results[number] for number in range(len(items))]
