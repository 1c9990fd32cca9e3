# exercise: count_up
# expect: join-in-start-loop
import threading


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            counter.value += 1

    for _ in range(workers):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()  # <- here
