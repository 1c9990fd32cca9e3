# exercise: count_up_in_processes
# expect: join-in-start-loop
import multiprocessing


def add(counter, times):
    for _ in range(times):
        counter.value += 1


def count_up_in_processes(counter, times, workers):
    for _ in range(workers):
        process = multiprocessing.Process(target=add, args=(counter, times))
        process.start()
        process.join()  # <- here
