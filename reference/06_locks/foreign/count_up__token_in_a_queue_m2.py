# exercise: count_up
# label: right
# style: like Go: a channel (queue.Queue) with one token in it is the mutex, no Lock in sight
import queue
import threading


def count_up(counter, times, workers):
    channel = queue.Queue(maxsize=1)
    channel.put("token")

    def routine():
        for _ in range(times):
            token = channel.get()
            try:
                counter.value += 1
            finally:
                channel.put(token)

    threads = list(map(lambda _: threading.Thread(target=routine), range(workers)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
