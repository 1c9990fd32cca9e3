# exercise: count_up
# label: right
# style: no lock, ownership instead: the counter lies in a queue; a thread takes it out, adds one, and puts it back
import queue
import threading


def count_up(counter, times, workers):
    table = queue.SimpleQueue()
    table.put(counter)

    def player():
        for _ in range(times):
            mine = table.get()  # nobody else can have it now
            try:
                mine.value = mine.value + 1
            finally:
                table.put(mine)

    players = []
    for _ in range(workers):
        players.append(threading.Thread(target=player))
    for p in players:
        p.start()
    for p in players:
        p.join()
