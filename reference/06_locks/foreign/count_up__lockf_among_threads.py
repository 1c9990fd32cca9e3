# exercise: count_up
# label: wrong
# mistake: a lock of lockf belongs to the process, so it keeps no other thread out: two threads read the same value, and additions are lost; breaks "In the end the value has grown by ``workers * times``"
import fcntl
import tempfile
import threading


def count_up(counter, times, workers):
    with tempfile.TemporaryFile() as file:

        def add():
            for _ in range(times):
                fcntl.lockf(file, fcntl.LOCK_EX)
                try:
                    counter.value += 1
                finally:
                    fcntl.lockf(file, fcntl.LOCK_UN)

        crew = [threading.Thread(target=add) for _ in range(workers)]
        for thread in crew:
            thread.start()
        for thread in crew:
            thread.join()
