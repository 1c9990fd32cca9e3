"""The third tick of a repeating timer ends the wait."""

import signal
import threading

done = threading.Event()
ticks = []


def tick(*_):
    ticks.append(1)
    if len(ticks) == 3:
        done.set()


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.2, 0.2)
done.wait()
print(len(ticks))
signal.setitimer(signal.ITIMER_REAL, 0)  # at its end Python takes the handler away
