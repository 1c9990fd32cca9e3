# exercise: count_up_in_processes
# label: right
# style: a SimpleQueue with one token
import multiprocessing


def player(counter, times, box):
    for _ in range(times):
        token = box.get()
        try:
            counter.value += 1
        finally:
            box.put(token)


def count_up_in_processes(counter, times, workers):
    box = multiprocessing.SimpleQueue()
    box.put("token")
    players = [multiprocessing.Process(target=player, args=(counter, times, box)) for _ in range(workers)]
    for p in players:
        p.start()
    for p in players:
        p.join()
    box.close()
