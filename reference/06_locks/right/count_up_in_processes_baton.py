# exercise: count_up_in_processes
# style: a baton in a queue
import multiprocessing


def take_turns(batons, counter, times):
    for _ in range(times):
        baton = batons.get()
        counter.value += 1
        batons.put(baton)


def count_up_in_processes(counter, times, workers):
    batons = multiprocessing.SimpleQueue()
    batons.put("baton")
    crowd = [
        multiprocessing.Process(target=take_turns, args=(batons, counter, times))
        for _ in range(workers)
    ]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
