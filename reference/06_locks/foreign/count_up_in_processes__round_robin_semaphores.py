# exercise: count_up_in_processes
# label: right
# style: one semaphore for each process; the turn is passed on in a circle
import multiprocessing


def player(counter, times, mine, following):
    for _ in range(times):
        mine.acquire()
        counter.value += 1
        following.release()


def count_up_in_processes(counter, times, workers):
    turns = [multiprocessing.Semaphore(1 if i == 0 else 0) for i in range(workers)]
    ps = []
    for i in range(workers):
        ps.append(multiprocessing.Process(target=player, args=(counter, times, turns[i], turns[(i + 1) % workers])))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
