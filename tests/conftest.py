"""How the tests run.

* ``async def`` tests and async fixtures (coroutines or generators) run on one loop per test.
  ``@pytest.mark.uvloop`` runs a test on uvloop, ``@pytest.mark.every_loop`` once on each.
* A test fails when it leaves a task or a socket behind, when an exception reached nobody but the
  loop, or when it takes longer than a minute.
* ``shared("real/depth")`` gives a path below the folder ``shared`` beside the repository (or
  below ``$BINANCE_SDK_SHARED``) and skips the test where it is absent.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import os
import signal
import socket
import stat
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

LONGEST_TEST = 60.0
LONGEST_GOODBYE = 2.0
SHARED = Path(os.environ.get("BINANCE_SDK_SHARED") or Path(__file__).parents[2] / "shared")


# How fast examples are made says how busy the machine is, not what is tested.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_configure() -> None:
    """Ctrl-C works, as in a terminal: a shell's background process begins with the signal ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if metafunc.definition.get_closest_marker("every_loop"):
        metafunc.parametrize("runner", ["asyncio", "uvloop"], indirect=True)


@pytest.fixture(autouse=True)
def runner(request: pytest.FixtureRequest) -> Iterator[asyncio.Runner]:
    """The test's event loop; nothing is created for a test that does not use it."""
    wanted = "uvloop" if request.node.get_closest_marker("uvloop") else "asyncio"
    kind = getattr(request, "param", wanted)
    factory = pytest.importorskip("uvloop").new_event_loop if kind == "uvloop" else asyncio.new_event_loop
    unhandled: list[dict[str, object]] = []
    loops: list[asyncio.AbstractEventLoop] = []
    sockets = open_sockets()

    def note(_: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        unhandled.append(context)

    def new_loop() -> asyncio.AbstractEventLoop:
        loop = factory()
        loop.set_exception_handler(note)
        loops.append(loop)
        return loop

    with asyncio.Runner(loop_factory=new_loop) as runner:
        yield runner
        left = runner.run(leftovers(sockets)) if loops else ""
    if left or unhandled:
        pytest.fail(f"{left}{''.join(f'unhandled: {context}' for context in unhandled)}", pytrace=False)


async def leftovers(before: set[tuple[int, int]]) -> str:
    """What a test left behind after everything closed had time to say goodbye."""
    deadline = asyncio.get_running_loop().time() + LONGEST_GOODBYE
    while True:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        sockets = open_sockets() - before
        if not (tasks or sockets):
            return ""
        if asyncio.get_running_loop().time() > deadline:
            return f"left behind: tasks {tasks or 'none'}, sockets {sockets or 'none'}; "
        await asyncio.sleep(0.01)


def open_sockets() -> set[tuple[int, int]]:
    """Descriptor and inode of the network sockets of this process (not on Windows)."""
    found: set[tuple[int, int]] = set()
    for name in os.listdir("/dev/fd") if os.path.isdir("/dev/fd") else ():
        try:
            status = os.fstat(int(name))
            if not stat.S_ISSOCK(status.st_mode):
                continue
            with socket.socket(fileno=os.dup(int(name))) as seen:
                if seen.family in (socket.AF_INET, socket.AF_INET6):
                    found.add((int(name), status.st_ino))
        except OSError:  # closed by another thread meanwhile
            continue
    return found


def run(runner: asyncio.Runner, coroutine: Coroutine[object, object, object]) -> object:
    async def bounded() -> object:
        async with asyncio.timeout(LONGEST_TEST):
            return await coroutine

    return runner.run(bounded())


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    runner = pyfuncitem.funcargs["runner"]
    assert isinstance(runner, asyncio.Runner)
    function = pyfuncitem.obj
    hypothesis = getattr(function, "hypothesis", None)
    if hypothesis is not None and inspect.iscoroutinefunction(hypothesis.inner_test):
        inner = hypothesis.inner_test
        hypothesis.inner_test = functools.wraps(inner)(lambda *a, **k: run(runner, inner(*a, **k)))
        return None
    if not inspect.iscoroutinefunction(function):
        return None
    names = inspect.signature(function).parameters
    run(runner, function(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest) -> object:
    function = fixturedef.func
    if not (inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)):
        return None
    runner: asyncio.Runner = request.getfixturevalue("runner")
    made = function(**{name: request.getfixturevalue(name) for name in fixturedef.argnames})
    if isinstance(made, AsyncGenerator):
        value = run(runner, anext(made))
        fixturedef.addfinalizer(lambda: run(runner, anext(made, None)))
    else:
        value = run(runner, made)
    fixturedef.cached_result = (value, fixturedef.cache_key(request), None)  # type: ignore[arg-type]
    return value


@pytest.fixture
def shared() -> Callable[[str], Path]:
    """Path below the shared data; skips the test where it is absent."""

    def find(path: str) -> Path:
        found = SHARED / path
        if not found.exists():
            pytest.skip(f"no {found}")
        return found

    return find
