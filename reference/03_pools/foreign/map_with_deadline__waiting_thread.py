# exercise: map_with_deadline
# label: right
# style: a helper thread waits for the answer in a way that can be stopped, join(timeout) is the limit
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    stop = threading.Event()

    def watch(answer):
        while not answer.ready() and not stop.is_set():
            answer.wait(0.02)

    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        watcher = threading.Thread(target=watch, args=(answer,))
        watcher.start()
        watcher.join(seconds)
        in_time = answer.ready()
        stop.set()
        watcher.join()
        return answer.get() if in_time else None
