"""Five philosophers each hold the left fork."""

import threading

forks = [threading.Lock() for _ in range(5)]
all_have_one = threading.Barrier(5)


def dine(seat):
    with forks[seat]:
        all_have_one.wait()
        forks[(seat + 1) % 5].acquire()  # <- here


for seat in range(5):
    threading.Thread(target=dine, args=(seat,)).start()
