# exercise: count_up_in_processes
# label: right
# style: Go style: a channel with a single permit in it; receive it, add one, send it back; a generator deals out the turns
import multiprocessing


def _turns(channel, times):
    """Yield `times` times; the permit is ours while the loop body runs."""
    for _ in range(times):
        permit = channel.get()
        try:
            yield
        finally:
            channel.put(permit)


def _add_in_turns(counter, times, channel):
    for _ in _turns(channel, times):
        counter.value += 1


def count_up_in_processes(counter, times, workers):
    channel = multiprocessing.SimpleQueue()
    channel.put("permit")
    team = [
        multiprocessing.Process(target=_add_in_turns, args=(counter, times, channel))
        for _ in range(workers)
    ]
    for one in team:
        one.start()
    for one in team:
        one.join()
    channel.close()
