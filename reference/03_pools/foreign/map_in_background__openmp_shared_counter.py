# exercise: map_in_background
# label: right
# style: OpenMP schedule(dynamic), own processes take the next index from a shared counter and send all they have at the end
import multiprocessing


def _team_member(func, items, counter, line):
    done = []
    error = None
    while error is None:
        with counter.get_lock():
            index = counter.value
            counter.value = index + 1
        if index >= len(items):
            break
        try:
            done.append((index, func(items[index])))
        except BaseException as problem:
            error = problem
    line.send((done, error))
    line.close()


def map_in_background(func, items, foreground, processes=2):
    items = list(items)
    counter = multiprocessing.Value("l", 0)
    team = []
    lines = []
    try:
        for _ in range(min(processes, len(items))):
            here, there = multiprocessing.Pipe(duplex=False)
            lines.append(here)
            member = multiprocessing.Process(
                target=_team_member, args=(func, items, counter, there), daemon=True
            )
            member.start()
            team.append(member)
            there.close()

        value = foreground()

        results = [None] * len(items)
        for line in lines:
            done, error = line.recv()
            if error is not None:
                raise error
            for index, result in done:
                results[index] = result
        for member in team:
            member.join()
        return results, value
    finally:
        for member in team:
            member.terminate()
        for member in team:
            member.join()
        for line in lines:
            line.close()
