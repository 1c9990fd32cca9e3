# exercise: count_up
# label: right
import queue
import threading


def count_up(counter, times, workers):
    """Who has the token may count, and puts it back."""
    desk = queue.SimpleQueue()
    desk.put("token")

    def work():
        for _ in range(times):
            token = desk.get()
            try:
                counter.value += 1
            finally:
                desk.put(token)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
