# exercise: count_up
# label: right
# style: in the manner of Go: a channel with a single token, whoever has the token may write

import queue
import threading


def count_up(counter, times, workers):
    channel = queue.Queue(maxsize=1)
    channel.put("token")

    def goroutine():
        remaining = times
        while remaining > 0:
            token = channel.get()
            try:
                counter.value = counter.value + 1
            finally:
                channel.put(token)
            remaining -= 1

    wait_group = [threading.Thread(target=goroutine) for _ in range(workers)]
    for g in wait_group:
        g.start()
    for g in wait_group:
        g.join()
