# exercise: count_up
# label: right
# style: a queue.Queue with one token; whoever has it may add
import queue
import threading


def count_up(counter, times, workers):
    box = queue.Queue()
    box.put("token")

    def player():
        for _ in range(times):
            token = box.get()
            counter.value += 1
            box.put(token)

    players = [threading.Thread(target=player) for _ in range(workers)]
    for p in players:
        p.start()
    for p in players:
        p.join()
