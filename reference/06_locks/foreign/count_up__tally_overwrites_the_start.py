# exercise: count_up
# label: wrong
# mistake: "In the end the value has grown by workers * times": a tally of its own that begins at 0 is written to counter.value, so a counter that does not begin at 0 loses what it had
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()
    done = 0

    def work():
        nonlocal done
        for _ in range(times):
            with lock:
                done += 1
                counter.value = done

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
