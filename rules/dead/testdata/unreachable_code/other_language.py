# %%
function size(x) {
    const y = await fetch(x);
    return y;
}
size("a").then((y) => { console.log(y); });
