# exercise: count_up_in_processes
# label: wrong
# mistake: the processes count in a Value of their own, with its lock; the parent assigns the sum to the counter
import multiprocessing


def work(value, times):
    for _ in range(times):
        with value.get_lock():
            value.value += 1


def count_up_in_processes(counter, times, workers):
    value = multiprocessing.Value("i", counter.value)
    ps = [multiprocessing.Process(target=work, args=(value, times)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    counter.value = value.value
