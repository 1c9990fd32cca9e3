# exercise: transfer
# label: right
# style: like std::lock of C++: waits for one, tries the other, lets go and sleeps a random moment if it is taken, then the other way round

import random
import time


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return amount <= source.balance

    wait_for, try_it = source, target
    while True:
        with wait_for.lock:
            if try_it.lock.acquire(blocking=False):
                try:
                    if amount <= source.balance:
                        source.balance -= amount
                        target.balance += amount
                        return True
                    return False
                finally:
                    try_it.lock.release()
        # never wait while holding something
        time.sleep(random.uniform(0.001, 0.01))
        wait_for, try_it = try_it, wait_for
