# exercise: collect_lines
# label: wrong
# mistake: no process at all: the tasks run in the caller one after another

def collect_lines(task, workers):
    lines = []
    for number in range(workers):
        try:
            task(number, lines.append)
        except Exception:
            pass
    return lines
