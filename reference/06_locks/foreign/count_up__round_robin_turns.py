# exercise: count_up
# label: right
# style: turns in a fixed order with a Condition and wait_for
import threading


def count_up(counter, times, workers):
    cond = threading.Condition()
    turn = 0

    def player(me):
        nonlocal turn
        for _ in range(times):
            with cond:
                cond.wait_for(lambda: turn == me)
                counter.value += 1
                turn = (turn + 1) % workers
                cond.notify_all()

    threads = [threading.Thread(target=player, args=(k,)) for k in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
