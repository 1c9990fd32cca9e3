# exercise: count_up
# label: wrong
# mistake: a Barrier is used to "synchronize" the threads: it lets all of them go at the same moment, so they read the same value and write the same sum, and additions are lost; it breaks "In the end the value has grown by workers * times".

import threading


def count_up(counter, times, workers):
    if workers < 1:
        return
    barrier = threading.Barrier(workers)

    def work():
        for _ in range(times):
            barrier.wait()  # nobody runs ahead of the others
            counter.value += 1

    team = [threading.Thread(target=work) for _ in range(workers)]
    for thread in team:
        thread.start()
    for thread in team:
        thread.join()
