import reach

(reach.hidden() / "scenarios.py").write_text(
    """
import threading

def gather_some(student, stage, count):
    tasks = [stage.task(f"task:{n}") for n in range(count)]
    values = {}
    def run(n): values[n] = tasks[n]()
    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for t in threads: t.start()
    for t in threads: t.join()
    return [values[n] for n in range(count)]

def doubled(student, stage):
    value = stage.task("task")()
    return [value, value]
"""
)
